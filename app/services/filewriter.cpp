// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors

#include "app/services/filewriter.h"

namespace mm {

class FileWriter::Private
{
};

FileWriter::FileWriter(QObject *parent) : QObject(parent) { }

FileWriter::~FileWriter() = default;

} // namespace mm
