// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "tests/checks/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace mm {

QString SourceLine::toString() const
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(text.trimmed());
}

QStringList sourceFiles(const QStringList &folders)
{
    const QDir root(QStringLiteral(MM_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(root.relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

std::vector<SourceLine> linesOf(const QString &file)
{
    QFile source(QDir(QStringLiteral(MM_SOURCE_DIR)).filePath(file));
    std::vector<SourceLine> lines;
    if (!source.open(QIODevice::ReadOnly))
        return lines;
    int number = 0;
    while (!source.atEnd())
        lines.push_back({file, ++number, QString::fromUtf8(source.readLine())});
    return lines;
}

} // namespace mm
