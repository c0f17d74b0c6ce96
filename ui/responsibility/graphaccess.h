#pragma once

namespace tverrlos {

class GraphView;

/// Lets screen readers walk the drawing: each vertex is a list item that says its name, kind and what it
/// answers for. Called by the view; once is enough.
void useGraphAccess();
/// Before the view shows another picture: the items of the old one are gone.
void dropGraphAccess(GraphView *view);

} // namespace tverrlos
