// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/managerapi.h"

#include <QHash>

#include <vector>

namespace mm {

/// What customers are looked for by, among those loaded. Empty or absent: any. Texts are parts,
/// without regard to case; days are ms since 1970 UTC, `from` included, `until` not.
struct CustomerFilter {
    QString name; ///< of name, first and last name, or number
    QString email, phone;
    std::optional<qint64> groupId;
    std::optional<CustomerStatus> status;
    enum class Kyc { Any, NotDone, Pending, Passed, Refused, NotKnown };
    Kyc kyc = Kyc::Any;
    std::optional<qint64> createdFrom, createdUntil, signedInFrom, signedInUntil;

    [[nodiscard]] bool isEmpty() const { return *this == CustomerFilter{}; }
    bool operator==(const CustomerFilter &) const = default;
};

/// Customers as the table shows them, packed: about 200 bytes each, so that 100,000 of them fit in
/// 30 MiB. Rows stay in the order they came.
class CustomerList
{
public:
    void clear();
    /// A customer that is there already is replaced where it stands; false then.
    bool add(const CustomerSummary &customer);
    /// What became known of one elsewhere; -1 where it is not in the list.
    int setKyc(const QString &customerNo, KycAuditStatus kyc);

    [[nodiscard]] int size() const;
    [[nodiscard]] CustomerSummary at(int row) const;
    [[nodiscard]] int find(const QString &customerNo) const; ///< row; -1 none
    [[nodiscard]] bool matches(int row, const CustomerFilter &filter) const;
    [[nodiscard]] qint64 memoryBytes() const; ///< about

    /// Orders rows without unpacking them; `column` as the table's.
    enum class Key { Number, Name, Email, Phone, Group, Status, Kyc, Created, SignedIn };
    [[nodiscard]] bool lessThan(int row, int other, Key key) const;

private:
    struct Row {
        qint64 id = 0, groupId = -1, createTime = -1, loginTime = -1, firstActivateTime = -1;
        quint32 text = 0; ///< where its texts begin in m_text
        quint16 lengths[8] = {}; ///< of number, name, first, last, e-mail, area, phone, remark
        quint32 groupName = 0; ///< in m_groupNames
        qint8 status = -1, kind = -1, kyc = -1, openAccountType = -1;
        qint16 registerSource = -1;
    };
    std::vector<Row> m_rows;
    QByteArray m_text; ///< UTF-8, one text behind the other
    QStringList m_groupNames;
    QHash<QString, quint32> m_groupNumbers;
    QHash<QByteArray, int> m_byNumber;
};

} // namespace mm
