#include "core/tool/tool.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"legwise-content"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEGWISE_VERSION));
    return legwise::runTool(QCoreApplication::arguments());
}
