// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/support/customerorder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <bit>
#include <utility>

namespace mm {

namespace {

constexpr std::size_t runLength = 1024; // sorted at once
constexpr int stepsBetweenLooks = 256; // at the clock, which costs more than a comparison

qint64 nowMs()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

} // namespace

CustomerOrder::CustomerOrder(const CustomerList &list, QObject *parent) :
    QObject(parent), m_list(list)
{
    m_timer.setParent(this);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CustomerOrder::slice);
    m_later.setParent(this);
    m_later.setSingleShot(true);
    m_later.setInterval(growAfterMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_step == Step::Idle && m_covered < m_list.size())
            begin(false);
    });
}

void CustomerOrder::setFilter(const CustomerFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void CustomerOrder::setSort(std::optional<Key> key, Qt::SortOrder order)
{
    if (key == m_key && order == m_order)
        return;
    m_key = key;
    m_order = order;
    restart();
}

void CustomerOrder::clear()
{
    m_timer.stop();
    m_later.stop();
    m_step = Step::Idle;
    m_whole = true;
    emit aboutToReplace();
    m_rows.clear();
    m_covered = 0;
    emit replaced();
    tell();
}

void CustomerOrder::grow()
{
    // Pages of a search come one after the other; they wait for each other here as well. Where they
    // have to be sorted in, several go at once.
    if (m_step != Step::Idle || m_covered >= m_list.size())
        return;
    if (!m_key || m_rows.empty())
        begin(false);
    else if (!m_later.isActive())
        m_later.start();
}

void CustomerOrder::restart()
{
    if (m_list.size() > 0)
        begin(true);
}

void CustomerOrder::begin(bool whole)
{
    m_whole = whole;
    m_work.clear();
    m_next = whole ? 0 : m_covered;
    m_end = m_list.size();
    m_step = Step::Filter;
    m_runs.clear();
    m_passes = m_pass = 0;
    m_startedAt = nowMs();
    if (!whole && m_end - m_next <= stepsBetweenLooks * 4 && !m_key) {
        // A page's worth of new rows costs less than a frame's tenth: it is seen at once.
        while (!filterSome()) { }
        finish();
        return;
    }
    m_timer.start();
}

void CustomerOrder::slice()
{
    const QDeadlineTimer until(sliceMs);
    while (m_step != Step::Idle && !until.hasExpired()) {
        if (workOn(m_step)) {
            if (m_step == Step::Filter && m_key)
                m_step = Step::Runs;
            else if (m_step == Step::Runs && startMerge())
                m_step = Step::Merge;
            else
                return finish();
        }
    }
    tell();
}

// True once that step is done.
bool CustomerOrder::workOn(Step step)
{
    switch (step) {
    case Step::Filter:
        return filterSome();
    case Step::Runs:
        return sortSome();
    case Step::Merge:
        return mergeSome();
    case Step::Idle:
        break;
    }
    return true;
}

bool CustomerOrder::filterSome()
{
    const bool all = m_filter.isEmpty();
    const int until = std::min(m_end, m_next + stepsBetweenLooks);
    for (; m_next < until; ++m_next) {
        if (all || m_list.matches(m_next, m_filter))
            m_work.push_back(m_next);
    }
    return m_next == m_end;
}

bool CustomerOrder::isBefore(int row, int other) const
{
    if (m_order == Qt::AscendingOrder ? m_list.lessThan(row, other, *m_key)
                                      : m_list.lessThan(other, row, *m_key))
        return true;
    if (m_order == Qt::AscendingOrder ? m_list.lessThan(other, row, *m_key)
                                      : m_list.lessThan(row, other, *m_key))
        return false;
    return row < other; // as they came
}

bool CustomerOrder::sortSome()
{
    const std::size_t from = m_runs.empty() ? 0 : m_runs.back();
    if (m_runs.empty())
        m_runs.push_back(0);
    const std::size_t until = std::min(m_work.size(), from + runLength);
    std::sort(m_work.begin() + std::ptrdiff_t(from), m_work.begin() + std::ptrdiff_t(until),
              [this](int row, int other) { return isBefore(row, other); });
    if (until > from)
        m_runs.push_back(until);
    return until == m_work.size();
}

// False where there is nothing to merge. What has been shown is sorted: with what is new it makes
// two runs.
bool CustomerOrder::startMerge()
{
    if (!m_whole && !m_rows.empty()) {
        const std::size_t before = m_rows.size();
        std::vector<int> joined = m_rows;
        joined.insert(joined.end(), m_work.begin(), m_work.end());
        m_work = std::move(joined);
        std::vector<std::size_t> runs{0};
        for (const std::size_t end : m_runs)
            runs.push_back(end + before);
        m_runs = std::move(runs);
    }
    const std::size_t count = m_runs.size() - 1;
    if (count < 2)
        return false;
    m_passes = int(std::bit_width(count - 1));
    m_pass = 0;
    m_at = 0;
    m_left = m_runs[0];
    m_right = m_runs[1];
    m_merged.clear();
    m_merged.reserve(m_work.size());
    m_nextRuns = {0};
    return true;
}

bool CustomerOrder::mergeSome()
{
    for (int step = 0; step < stepsBetweenLooks; ++step) {
        const std::size_t runs = m_runs.size() - 1;
        const std::size_t middle = m_runs[m_at + 1];
        const std::size_t end = m_at + 2 <= runs ? m_runs[m_at + 2] : middle;
        if (m_left < middle && (m_right >= end || isBefore(m_work[m_left], m_work[m_right]))) {
            m_merged.push_back(m_work[m_left++]);
        } else if (m_right < end) {
            m_merged.push_back(m_work[m_right++]);
        } else { // this pair is done
            m_nextRuns.push_back(m_merged.size());
            m_at += 2;
            if (m_at >= runs) {
                std::swap(m_work, m_merged);
                std::swap(m_runs, m_nextRuns);
                m_merged.clear();
                m_nextRuns = {0};
                m_at = 0;
                ++m_pass;
                if (m_runs.size() <= 2)
                    return true;
            }
            m_left = m_runs[m_at];
            m_right = m_runs[m_at + 1];
        }
    }
    return false;
}

void CustomerOrder::finish()
{
    m_timer.stop();
    m_step = Step::Idle;
    m_covered = m_end;
    if (m_whole || m_key) {
        // Rows added without a match leave what is shown as it is.
        if (m_whole || m_work.size() != m_rows.size()) {
            emit aboutToReplace();
            m_rows.swap(m_work);
            emit replaced();
        }
    } else if (!m_work.empty()) {
        emit aboutToAppend(int(m_work.size()));
        m_rows.insert(m_rows.end(), m_work.begin(), m_work.end());
        emit appended();
    }
    m_work = {};
    m_merged = {};
    tell();
    grow();
}

void CustomerOrder::tell()
{
    constexpr int total = 100;
    if (m_step == Step::Idle) {
        if (std::exchange(m_told, false))
            emit progressed(total, total);
        return;
    }
    if (nowMs() - m_startedAt < progressAfterMs)
        return;
    m_told = true;
    // A third each; what is merged is gone through once a pass.
    const auto part = [](std::size_t done, std::size_t all) {
        return all == 0 ? 0 : int(33 * done / all);
    };
    const int done = m_step == Step::Filter ? part(std::size_t(m_next), std::size_t(m_end))
        : m_step == Step::Runs ? 33 + part(m_runs.empty() ? 0 : m_runs.back(), m_work.size())
                               : 66
            + part(std::size_t(m_pass) * m_work.size() + m_merged.size(),
                   std::size_t(m_passes) * m_work.size());
    emit progressed(done, total);
}

} // namespace mm
