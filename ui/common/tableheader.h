// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include <QHeaderView>

namespace mm {

class Theme;

/// A table's header in the look of its cells: titles stand where the numbers below them stand, the
/// sorted column has its arrow on the free side. Sections are clickable and movable.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(const Theme &theme, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    static constexpr int arrowWidth = 8;

    const Theme &m_theme;
};

} // namespace mm
