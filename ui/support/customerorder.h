// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/services/customerlist.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace mm {

/// Which rows of a customer list are shown, and in which order. Filtering and sorting 100,000 rows
/// takes longer than a display frame, so that it is done in slices between events: the rows shown
/// stay as they were until the new ones are there as a whole. A newer filter or order outdates the
/// older.
class CustomerOrder : public QObject
{
    Q_OBJECT
public:
    using Key = CustomerList::Key;
    static constexpr int sliceMs = 5;
    static constexpr int growAfterMs = 300;
    static constexpr int progressAfterMs = 100; ///< work that is done sooner is not told of

    explicit CustomerOrder(const CustomerList &list, QObject *parent = nullptr);

    /// The rows of the list that are shown.
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }

    void setFilter(const CustomerFilter &filter);
    [[nodiscard]] const CustomerFilter &filter() const { return m_filter; }
    /// Nothing: as they came.
    void setSort(std::optional<Key> key, Qt::SortOrder order);
    /// Of what has been replaced last: rows have come, filter and order are the same.
    [[nodiscard]] bool hasGrown() const { return !m_whole; }
    [[nodiscard]] bool isBusy() const { return m_step != Step::Idle; }

    /// The list has more rows at its end.
    void grow();
    /// The list is empty again.
    void clear();

signals:
    void aboutToReplace(); ///< rows() is about to be another
    void replaced();
    /// `count` more rows stand at the end of rows(), none has moved.
    void aboutToAppend(int count);
    void appended();
    /// Some work takes longer; at the end done is total.
    void progressed(int done, int total);

private:
    enum class Step { Idle, Filter, Runs, Merge };

    void restart();
    void begin(bool whole);
    void slice();
    [[nodiscard]] bool workOn(Step step);
    [[nodiscard]] bool filterSome();
    [[nodiscard]] bool sortSome();
    [[nodiscard]] bool mergeSome();
    [[nodiscard]] bool isBefore(int row, int other) const;
    [[nodiscard]] bool startMerge();
    void finish();
    void tell();

    const CustomerList &m_list;
    CustomerFilter m_filter;
    std::optional<Key> m_key;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_rows;
    int m_covered = 0; ///< rows of the list that m_rows is about

    Step m_step = Step::Idle;
    bool m_whole = false; ///< all of the list, else what has been added since
    std::vector<int> m_work, m_merged;
    std::vector<std::size_t> m_runs, m_nextRuns; ///< where sorted runs of m_work begin, and its end
    int m_next = 0; ///< row to be filtered next
    int m_end = 0; ///< where the list ended when the work began
    std::size_t m_at = 0; ///< run under way
    std::size_t m_left = 0, m_right = 0;
    int m_passes = 0, m_pass = 0; ///< of merging
    qint64 m_startedAt = 0;
    bool m_told = false;
    QTimer m_timer;
    QTimer m_later; ///< until what has been added is sorted in
};

} // namespace mm
