#pragma once

#include "core/published/publishedacts.h"
#include "ui/background/whenready.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace tverrlos {

class GrowingText;

/// The answer in one language, being written: what could tell who asked is marked in place while one types,
/// and said in words below. The check runs beside the window's thread.
class PublishedTextForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PublishedTextForm(QWidget *parent = nullptr);

    /// Without telling edited().
    void setText(const PublishedText &text, CaseLanguage language);
    PublishedText text() const;
    void setCheck(const IdentifyingCheck &check);
    void setReadOnly(bool readOnly);

    GrowingText *title() const { return m_title; }
    GrowingText *question() const { return m_question; }
    GrowingText *answer() const { return m_answer; }
    QLabel *findings() const { return m_findings; }

Q_SIGNALS:
    void edited();
    /// The marks are those of the text as it stands.
    void checked(int blocks, int warns);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Found
    {
        PublishedText text;
        QList<IdentifyingFinding> title, question, answer;
    };

    void look();
    void mark(const Found &found);
    GrowingText *addField(const QString &name, GrowingText *field);

    GrowingText *m_title;
    GrowingText *m_question;
    GrowingText *m_answer;
    QLabel *m_findings;
    QTimer *m_pause;
    IdentifyingCheck m_check;
    Found m_found;
    NewestAnswer m_looking;
};

} // namespace tverrlos
