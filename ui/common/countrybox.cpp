// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/common/countrybox.h"

#include "app/services/phonenumbers.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QEvent>
#include <QFocusEvent>
#include <QHash>
#include <QLineEdit>
#include <QStandardItemModel>

namespace mm {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int popupWidth = 260; // names are longer than the field has room for

// Regions that come first among those that share their calling code, as libphonenumber has them.
bool isMainRegion(const QString &region)
{
    static const QStringList main{u"US"_s, u"RU"_s, u"GB"_s, u"IT"_s, u"NO"_s, u"AU"_s,
                                  u"MA"_s, u"RE"_s, u"FI"_s, u"SH"_s, u"GP"_s, u"CW"_s};
    return main.contains(region);
}

const QString fallbackRegion = u"CN"_s;

// The region people of this computer most likely have a number of.
QString homeRegion()
{
    const QLocale::Territory territory = QLocale::system().territory();
    return territory == QLocale::AnyTerritory ? fallbackRegion
                                              : QLocale::territoryToCode(territory);
}

// A region's names in the client's languages and its own, folded for comparison. They do not depend
// on the language of the moment, so they are made once.
const QStringList &searchNames(const QString &region)
{
    static QHash<QString, QStringList> names;
    const auto known = names.constFind(region);
    if (known != names.constEnd())
        return *known;
    QStringList all;
    for (const QLocale &locale : {QLocale(u"en"_s), QLocale(u"zh_CN"_s), QLocale(u"zh_HK"_s)})
        all << regionName(region, locale).toCaseFolded();
    const auto territory = QLocale::codeToTerritory(region);
    if (territory != QLocale::AnyTerritory) {
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            all << locale.nativeTerritoryName().toCaseFolded();
    }
    all.removeDuplicates();
    return *names.insert(region, all);
}

// How well one typed word fits: smaller is better, -1 not at all.
int rankOfWord(QStringView word, const QString &region, QStringView code, const QStringList &names)
{
    const bool plus = word.startsWith(u'+');
    const QStringView digits = plus ? word.mid(1) : word.startsWith(u"00") ? word.mid(2) : word;
    if (plus || (!word.isEmpty() && word.front().isDigit())) {
        if (digits == code)
            return isMainRegion(region) ? 0 : 1;
        return code.startsWith(digits) ? 2 : -1;
    }
    if (word.compare(region, Qt::CaseInsensitive) == 0)
        return 0;
    int best = -1;
    const auto better = [&best](int rank) { best = best < 0 ? rank : qMin(best, rank); };
    for (const QString &name : names) {
        const qsizetype at = name.indexOf(word);
        if (at == 0)
            better(1);
        else if (at > 0)
            better(name[at - 1].isLetterOrNumber() ? 4 : 2);
    }
    return best;
}

} // namespace

CountryFilter::CountryFilter(QObject *parent) : QSortFilterProxyModel(parent) { }

void CountryFilter::setQuery(const QString &query)
{
    m_words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidate();
    sort(0);
}

int CountryFilter::rank(const QModelIndex &index) const
{
    const QString region = index.data(Region).toString();
    const QString code = index.data(CallingCode).toString();
    const QStringList &names = searchNames(region);
    int worst = 0;
    for (const QString &word : m_words) {
        const int rank = rankOfWord(word, region, code, names);
        if (rank < 0)
            return -1;
        worst = qMax(worst, rank);
    }
    return worst;
}

bool CountryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return rank(sourceModel()->index(row, 0, parent)) >= 0;
}

bool CountryFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftRank = rank(left), rightRank = rank(right);
    return leftRank != rightRank ? leftRank < rightRank : left.row() < right.row();
}

CountryBox::CountryBox(Shows shows, QWidget *parent) :
    QComboBox(parent), m_shows(shows), m_firstRegion(homeRegion())
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setCompleter(nullptr); // Qt's own completes by the beginning of the text alone
}

void CountryBox::makeList()
{
    m_regions = new QStandardItemModel(this);
    m_filter = new CountryFilter(this);
    m_filter->setSourceModel(m_regions);
    m_completer = new QCompleter(m_filter, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setMinimumWidth(popupWidth);
    setModel(m_regions);
    m_completer->setWidget(this);
    fill();
    for (const QString &region : {m_firstRegion, homeRegion(), fallbackRegion}) {
        if (currentIndex() < 0)
            setRegion(region);
    }

    connect(lineEdit(), &QLineEdit::textEdited, this, &CountryBox::search);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CountryBox::settle);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                setRegion(index.data(CountryFilter::Region).toString());
                lineEdit()->selectAll();
            });
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        lineEdit()->setCursorPosition(0); // the code must stay in sight beside a long name
        emit regionChanged();
    });
    if (region() != m_firstRegion)
        emit regionChanged();
}

QString CountryBox::region() const
{
    return m_regions ? currentData(CountryFilter::Region).toString() : m_firstRegion;
}

void CountryBox::setRegion(const QString &region)
{
    if (!m_regions) {
        if (region == m_firstRegion || region.isEmpty())
            return;
        m_firstRegion = region;
        emit regionChanged();
        return;
    }
    const int index = findData(region, CountryFilter::Region);
    if (index < 0)
        return;
    setCurrentIndex(index);
    setEditText(itemText(index));
    lineEdit()->setCursorPosition(0);
}

void CountryBox::fill()
{
    struct Entry {
        QString name, region;
        int callingCode;
    };
    std::vector<Entry> entries;
    const QLocale locale;
    for (const PhoneRegion &phoneRegion : phoneRegions())
        entries.push_back(
            {regionName(phoneRegion.region, locale), phoneRegion.region, phoneRegion.callingCode});
    const QCollator collator(locale);
    std::sort(entries.begin(), entries.end(), [&collator](const Entry &a, const Entry &b) {
        return collator.compare(a.name, b.name) < 0;
    });

    const QString before = region();
    const QSignalBlocker quiet(this);
    m_regions->clear();
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(m_shows == Shows::Name
                                           ? entry.name
                                           : u"+%1 %2"_s.arg(entry.callingCode).arg(entry.name));
        item->setData(entry.region, CountryFilter::Region);
        item->setData(QString::number(entry.callingCode), CountryFilter::CallingCode);
        m_regions->appendRow(item);
    }
    setCurrentIndex(-1);
    setRegion(before);
}

void CountryBox::search(const QString &text)
{
    m_filter->setQuery(text);
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

// The row that is lit in the popup, else the best match, else what was there before.
void CountryBox::settle()
{
    QAbstractItemView *popup = m_completer->popup();
    const QString typed = lineEdit()->text();
    QModelIndex best;
    if (popup->isVisible()) {
        best = popup->currentIndex();
    } else if (typed != itemText(currentIndex()) && !typed.trimmed().isEmpty()) {
        m_filter->setQuery(typed);
        best = m_filter->index(0, 0);
    }
    popup->hide();
    setRegion(best.isValid() ? best.data(CountryFilter::Region).toString() : region());
}

void CountryBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_regions)
        fill();
    QComboBox::changeEvent(event);
}

void CountryBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

void CountryBox::showEvent(QShowEvent *event)
{
    if (!m_regions)
        makeList();
    QComboBox::showEvent(event);
}

} // namespace mm
