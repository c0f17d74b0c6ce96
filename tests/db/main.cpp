#include "tests/support/db/officer.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QLatin1String("--officer"))
        return tverrlos::tests::officerAtWork(words.at(2), words.at(3));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
