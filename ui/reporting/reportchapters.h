#pragma once

#include "ui/reporting/reportcontent.h"
#include "ui/reporting/reporttables.h"

namespace tverrlos {

/// The chapters of a report, one after the other into one content. Numbers its headings itself.
class ReportChapters
{
public:
    ReportChapters(const ReportFigures &figures, const ReportWords &words, const ReportReference &reference)
        : m_figures(figures), m_words(words), m_reference(reference), m_tables(figures, words, reference)
    {}

    QList<ReportBlock> write();

private:
    void summary();
    void background();
    void figuresChapter();
    void regimesSection();
    void agenciesSection();
    void askersSection();
    void timeSection();
    void topics();
    void experience();
    void signalsChapter();
    void submissions();
    void plans();
    void resources();
    void method();

    void chapter(const char *title);
    void section(const char *title);
    void paragraph(const QString &text);
    void item(const QString &text);
    void quote(const QString &text, const QString &source);
    void table(const ReportTable &table);

    const ReportFigures &m_figures;
    const ReportWords &m_words;
    const ReportReference &m_reference;
    ReportTables m_tables;
    QList<ReportBlock> m_blocks;
    int m_chapter = 0;
    int m_section = 0;
};

} // namespace tverrlos
