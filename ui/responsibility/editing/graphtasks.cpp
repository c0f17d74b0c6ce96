#include "ui/responsibility/editing/grapheditform.h"

namespace tverrlos {

QList<GraphTask> allGraphTasks()
{
    return {GraphTask::AddBody,   GraphTask::Rename,   GraphTask::Succeed, GraphTask::Merge,
            GraphTask::Split,     GraphTask::End,      GraphTask::Move,    GraphTask::Partner,
            GraphTask::AddEdge,   GraphTask::EndEdge,  GraphTask::Settle,  GraphTask::SwitchOn,
            GraphTask::SwitchOff, GraphTask::AddMatter};
}

QString words(GraphTask task)
{
    switch (task) {
    case GraphTask::AddBody:
        return GraphEditForm::tr("Add an agency or ministry");
    case GraphTask::Rename:
        return GraphEditForm::tr("Give an agency another name");
    case GraphTask::Succeed:
        return GraphEditForm::tr("An agency becomes another");
    case GraphTask::Merge:
        return GraphEditForm::tr("Merge an agency into another");
    case GraphTask::Split:
        return GraphEditForm::tr("Split an agency");
    case GraphTask::End:
        return GraphEditForm::tr("End an agency or ministry");
    case GraphTask::Move:
        return GraphEditForm::tr("Move an agency to another ministry");
    case GraphTask::Partner:
        return GraphEditForm::tr("Change how an agency takes part");
    case GraphTask::AddEdge:
        return GraphEditForm::tr("Add a responsibility");
    case GraphTask::EndEdge:
        return GraphEditForm::tr("End a responsibility");
    case GraphTask::Settle:
        return GraphEditForm::tr("Settle a grey zone");
    case GraphTask::SwitchOn:
        return GraphEditForm::tr("Switch a regime on");
    case GraphTask::SwitchOff:
        return GraphEditForm::tr("Switch a regime off");
    case GraphTask::AddMatter:
        return GraphEditForm::tr("Add a topic, provision or regime");
    }
    Q_UNREACHABLE();
}

QList<GraphEditForm::Field> GraphEditForm::fieldsOf(GraphTask task)
{
    const auto with = [](QList<Field> fields) {
        return fields << Field::Source << Field::NotVerified << Field::Note;
    };
    switch (task) {
    case GraphTask::AddBody:
        return with({Field::Kind, Field::Code, Field::NameNb, Field::NameNn, Field::NameEn, Field::Ministry,
                     Field::From});
    case GraphTask::Rename:
        return with({Field::Body, Field::NameNb, Field::NameNn, Field::NameEn, Field::From});
    case GraphTask::Succeed:
        return with({Field::Body, Field::Code, Field::NameNb, Field::NameNn, Field::NameEn, Field::From});
    case GraphTask::Merge:
        return with({Field::Body, Field::Other, Field::From});
    case GraphTask::Split:
        return with({Field::Body, Field::Code, Field::NameNb, Field::NameNn, Field::NameEn, Field::ToSecond,
                     Field::From});
    case GraphTask::End:
        return with({Field::Body, Field::From});
    case GraphTask::Move:
        return with({Field::Body, Field::Ministry, Field::From});
    case GraphTask::Partner:
        return with({Field::Body, Field::Standing, Field::From});
    case GraphTask::AddEdge:
        return with({Field::Body, Field::Role, Field::Matter, Field::From, Field::To});
    case GraphTask::EndEdge:
        return with({Field::Body, Field::Edge, Field::From});
    case GraphTask::Settle:
        return with({Field::Matter, Field::Body, Field::Consulted, Field::DecidedBy, Field::Decided,
                     Field::From, Field::To});
    case GraphTask::SwitchOn:
        return with({Field::Regime, Field::From, Field::To, Field::Body, Field::Role});
    case GraphTask::SwitchOff:
        return with({Field::Regime, Field::From});
    case GraphTask::AddMatter:
        return with(
            {Field::MatterKind, Field::Code, Field::NameNb, Field::NameNn, Field::NameEn, Field::PartOf});
    }
    Q_UNREACHABLE();
}

QList<GraphEditForm::Field> GraphEditForm::neededFor(GraphTask task)
{
    switch (task) {
    case GraphTask::AddBody:
    case GraphTask::AddMatter:
        return {Field::Code, Field::NameNb};
    case GraphTask::Rename:
        return {Field::Body, Field::NameNb, Field::From};
    case GraphTask::Succeed:
    case GraphTask::Split:
        return {Field::Body, Field::Code, Field::From};
    case GraphTask::Merge:
        return {Field::Body, Field::Other, Field::From};
    case GraphTask::End:
    case GraphTask::Partner:
        return {Field::Body, Field::From};
    case GraphTask::Move:
        return {Field::Body, Field::Ministry, Field::From};
    case GraphTask::AddEdge:
        return {Field::Body, Field::Matter};
    case GraphTask::EndEdge:
        return {Field::Edge, Field::From};
    case GraphTask::Settle:
        return {Field::Matter, Field::Body, Field::DecidedBy, Field::Decided};
    case GraphTask::SwitchOn:
    case GraphTask::SwitchOff:
        return {Field::Regime, Field::From};
    }
    Q_UNREACHABLE();
}

QString GraphEditForm::labelOf(Field field, GraphTask task)
{
    switch (field) {
    case Field::Body:
        return task == GraphTask::Settle     ? tr("Who leads")
               : task == GraphTask::SwitchOn ? tr("Who answers")
               : task == GraphTask::End      ? tr("Agency or ministry")
                                             : tr("Agency");
    case Field::Other:
        return tr("Into");
    case Field::Matter:
        return task == GraphTask::Settle ? tr("Grey zone") : tr("For what");
    case Field::Regime:
        return tr("Regime");
    case Field::Edge:
        return tr("Responsibility");
    case Field::Role:
        return tr("In which role");
    case Field::Kind:
    case Field::MatterKind:
        return tr("Kind");
    case Field::Code:
        return task == GraphTask::Succeed ? tr("Code of the new agency")
               : task == GraphTask::Split ? tr("Code of the second agency")
                                          : tr("Code");
    case Field::NameNb:
        return tr("Name in bokmål");
    case Field::NameNn:
        return tr("Name in nynorsk (empty: the same)");
    case Field::NameEn:
        return tr("Name in English (empty: the same)");
    case Field::Ministry:
        return tr("Ministry");
    case Field::Standing:
        return tr("In the service");
    case Field::PartOf:
        return tr("Falls under");
    case Field::ToSecond:
        return tr("Goes to the second agency");
    case Field::Consulted:
        return tr("Who is consulted");
    case Field::DecidedBy:
        return tr("Decided by");
    case Field::Decided:
        return tr("Decided on");
    case Field::From:
        return tr("From");
    case Field::To:
        return tr("Until, not including (empty: until further notice)");
    case Field::Source:
        return tr("Source");
    case Field::NotVerified:
        return {};
    case Field::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace tverrlos
