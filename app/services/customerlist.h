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
/// 30 MiB. Rows stay in the order they came. A copy shares the texts.
class CustomerList
{
public:
    void clear();
    /// So many are about to come: nothing has to be moved while they do.
    void reserve(qsizetype count);
    /// A customer that is there already is replaced where it stands; false then. What is known of
    /// its KYC stays where the new one does not tell.
    bool add(const CustomerSummary &customer);
    /// What became known of one elsewhere; -1 where it is not in the list.
    int setKyc(const QString &customerNo, KycAuditStatus kyc);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] CustomerSummary at(int row) const;
    [[nodiscard]] int find(const QString &customerNo) const; ///< row; -1 none
    [[nodiscard]] bool matches(int row, const CustomerFilter &filter) const;
    [[nodiscard]] qint64 memoryBytes() const; ///< about

    /// Orders rows without unpacking them; `column` as the table's. Numbers go by their value,
    /// texts by code point without regard to the case of ASCII letters, what is absent comes first.
    enum class Key { Number, Name, Email, Phone, Group, Status, Kyc, Created, SignedIn };
    [[nodiscard]] bool lessThan(int row, int other, Key key) const;

private:
    enum Text { Number, Name, FirstName, LastName, Email, PhoneArea, Phone, Remark, textCount };
    struct Row {
        qint64 id = 0, groupId = -1, createTime = -1, loginTime = -1, firstActivateTime = -1;
        quint32 text = 0; ///< where its texts begin in m_text
        quint16 lengths[textCount] = {};
        quint32 groupName = 0; ///< in m_groupNames
        qint8 status = -1, kind = -1, kyc = -1, openAccountType = -1;
        qint16 registerSource = -1;
    };
    [[nodiscard]] QByteArrayView text(const Row &row, Text which) const;
    [[nodiscard]] QByteArrayView text(const Row &row, Text first, Text last) const;
    [[nodiscard]] QByteArrayView displayName(const Row &row) const;
    [[nodiscard]] bool hasName(const Row &row, const QString &words) const;
    [[nodiscard]] std::size_t bucketOf(QByteArrayView number) const;
    [[nodiscard]] quint32 numberOfGroup(const QString &name);
    void putText(Row &row, const CustomerSummary &customer, bool again);
    void spread(std::size_t buckets);

    std::vector<Row> m_rows;
    QByteArray m_text; ///< UTF-8, one text behind the other
    QStringList m_groupNames;
    QHash<QString, quint32> m_groupNumbers;
    std::vector<qint32> m_buckets; ///< rows by the hash of their number; -1 none
};

} // namespace mm
