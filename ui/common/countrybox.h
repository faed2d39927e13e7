// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QComboBox>
#include <QSortFilterProxyModel>

class QCompleter;
class QStandardItemModel;

namespace mm {

/// Ranks regions by what is typed: a calling code ("86", "+86", "0086"), a country's name in any of
/// the client's languages or its own ("china", "中国", "deutsch"), or its ISO code ("cn").
class CountryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum Role { Region = Qt::UserRole, CallingCode };

    explicit CountryFilter(QObject *parent = nullptr);
    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int rank(const QModelIndex &index) const; ///< smaller is better; -1: no match

    QStringList m_words;
};

/// Countries, or their area codes, searched by typing either. Leaving the field or pressing Enter
/// takes the best match; what matches nothing goes back to what was chosen before. Begins with the
/// country of this computer. The list is made when the box is shown first: many a form has one that
/// nobody comes to see.
class CountryBox : public QComboBox
{
    Q_OBJECT
public:
    enum class Shows { Name, AreaCode }; ///< "China", "+86 China"

    explicit CountryBox(Shows shows, QWidget *parent = nullptr);

    [[nodiscard]] QString region() const; ///< ISO 3166, "CN"
    /// One that has no calling code is ignored; that of a box never shown is looked at when it is.
    void setRegion(const QString &region);

signals:
    void regionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void fill();
    void search(const QString &text);
    void settle();

    const Shows m_shows;
    QString m_firstRegion; ///< until there is a list
    QStandardItemModel *m_regions = nullptr; ///< made with the box first shown, as all that follow
    CountryFilter *m_filter = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace mm
