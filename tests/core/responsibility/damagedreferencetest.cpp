#include "core/routing/router.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QFile>

namespace tverrlos::tests {

TEST(DamagedReferenceData, IsReadOrRefusedButNeverFallenOver)
{
    QByteArrayList originals;
    for (const char *name :
         {"regimes", "topics", "provisions", "agencies", "ministries", "responsibilities"}) {
        QFile file(QStringLiteral(":/reference/%1.json").arg(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        originals.append(file.readAll());
    }
    EXPECT_TRUE(rc::check("damaged files", [&] {
        QList<ReferenceBytes> files;
        for (const QByteArray &original : originals)
            files.append({QStringLiteral("data.json"), original});
        QByteArray &hurt = files[*rc::gen::inRange<qsizetype>(0, files.size())].json;
        for (int k = *rc::gen::inRange(1, 4); k > 0; --k) {
            const auto at = *rc::gen::inRange<qsizetype>(0, hurt.size());
            if (*rc::gen::arbitrary<bool>())
                hurt[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            else
                hurt.remove(at, *rc::gen::inRange(1, 200));
        }
        const auto graph = ResponsibilityGraph::fromJson(files);
        if (!graph) {
            RC_ASSERT(graph.error().code == ErrorCode::Invalid);
            RC_ASSERT(!graph.error().english().isEmpty());
            return;
        }
        RouteQuestion question;
        question.day = QDate(2024, 2, 1);
        for (const RegimeCode &regime : graph->regimes())
            question.regimes.append(regime);
        RC_ASSERT(route(*graph, question).ok());
    }));
}

} // namespace tverrlos::tests
