// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "ui/signin/formpage.h"

namespace mm {

class CountryBox;

/// Asks somebody whom a third party has vouched for, and who has no account yet, for their country.
class CountryPage : public FormPage
{
    Q_OBJECT
public:
    explicit CountryPage(const Theme &theme, QWidget *parent = nullptr);

    void setSource(const QString &source); ///< as the gateway spells it
    [[nodiscard]] QString country() const; ///< ISO 3166

protected:
    void retranslateUi() override;

private:
    QString m_source;
    QLabel *m_text = nullptr;
    FieldRow *m_countryRow = nullptr;
    CountryBox *m_country = nullptr;
};

} // namespace mm
