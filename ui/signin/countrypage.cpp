// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#include "ui/signin/countrypage.h"

#include "ui/common/countrybox.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/common/thirdparties.h"

#include <QFormLayout>
#include <QLabel>

namespace mm {

using namespace Qt::Literals::StringLiterals;

CountryPage::CountryPage(const Theme &theme, QWidget *parent) : FormPage(theme, parent)
{
    setObjectName(u"thirdPartyCountry"_s);
    m_text = new QLabel(body());
    m_text->setObjectName(u"countryText"_s);
    m_text->setWordWrap(true);
    setTextRole(m_text, TextRole::Body);
    bodyLayout()->insertWidget(0, m_text);
    m_country = new CountryBox(CountryBox::Shows::Name, body());
    m_countryRow = addRow(FormField::Country, u"country"_s, m_country);
    connect(m_country, &CountryBox::regionChanged, m_countryRow, &FieldRow::clearProblem);
    addAction(u"register"_s);
    CountryPage::retranslateUi();
}

void CountryPage::setSource(const QString &source)
{
    m_source = source;
    retranslateUi();
}

QString CountryPage::country() const
{
    return m_country->region();
}

void CountryPage::retranslateUi()
{
    setTitle(tr("Create an account"));
    m_text->setText(tr("There is no account for your %1 identity yet. Choose the country you live "
                       "in to create one.")
                        .arg(thirdPartyName(m_source)));
    setFormLabel(form(), m_countryRow, tr("Country"));
    m_country->setToolTip(tr("Type a country's name to search"));
    setActionTexts(tr("Create account"), tr("Creating your account…"));
}

} // namespace mm
