// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerlist.h"
#include "app/services/customerrecord.h"
#include "app/services/filewriter.h"

/// What support takes along, for FileWriter: in pieces, made in the writing thread from copies.
///
/// Members are called what the gateway calls them and carry what it sent: numbers keep their text,
/// 12.50 stays 12.50. JSON is UTF-8; times are ms since 1970 UTC. CSV is RFC 4180, UTF-8 without a
/// byte order mark, formula-safe as csvLine() says, its first line names the columns; times read
/// 2026-11-20T09:41:07.123Z, which is the same instant; a member that is an object or an array is
/// its JSON text. An export with personal data revealed belongs into the audit log (Exported),
/// before it is begun. What is named as a secret is never in an export.
namespace mm {

struct ExportOptions {
    enum class Format { Csv, Json };
    Format format = Format::Csv;
    bool revealed = false; ///< personal data as it is; else masked as personaldata.h says
};

/// `rows` of the list in that order, such as those a filter leaves.
[[nodiscard]] FileWriter::Source exportCustomers(const CustomerList &list, std::vector<int> rows,
                                                 const ExportOptions &options);

/// Objects one a line (JSON: an array of them). The columns of CSV are all members there are, in
/// the order they are first met; what a record lacks, or has as null, is an empty cell.
[[nodiscard]] FileWriter::Source exportRecords(Json::Array records, const ExportOptions &options);

/// The same of records that are made one by one, so that they never are all there at once:
/// `record` gives the i-th of `count`, in the writing thread, for CSV twice.
[[nodiscard]] FileWriter::Source exportEach(std::size_t count,
                                            const std::function<Json(std::size_t)> &record,
                                            const ExportOptions &options);

/// A loaded part of one customer: recordsOf() it. Of KYC, bank cards and wallets, whose members
/// nobody documents, a masked export shows only what is known to be harmless.
[[nodiscard]] FileWriter::Source exportPart(const CustomerRecord &record, CustomerRecord::Part part,
                                            const ExportOptions &options);

/// The records a loaded part is made of, as they came: one for Base and Other, one each of bank
/// cards, wallets, accounts, positions and lines of the fund flow loaded so far.
[[nodiscard]] Json::Array recordsOf(const CustomerRecord &record, CustomerRecord::Part part);

/// One customer whole, as JSON: {"customerNo":…,"base":…,"accounts":[…],"kyc":…,"banks":…,
/// "wallets":…,"other":…,"positions":[…],"funds":[…]}, of the parts that are loaded.
[[nodiscard]] FileWriter::Source exportCustomer(const CustomerRecord &record, bool revealed);

/// A customer of the list with the gateway's members.
[[nodiscard]] Json toJson(const CustomerSummary &customer);

} // namespace mm
