// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The MultiMarkets Desktop authors
#pragma once

#include "app/protocol/secret.h"
#include "ui/common/fieldrow.h"

#include <initializer_list>
#include <span>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace mm {

enum class TextRole;

// The pages of the account's windows look alike.

[[nodiscard]] QVBoxLayout *makeColumn(QWidget *page);
/// Plain text that wraps.
[[nodiscard]] QLabel *makeText(QWidget *parent, const QString &name, TextRole role);
/// A button that never takes Enter from the field that is typed in.
[[nodiscard]] QPushButton *makeButton(QWidget *parent, const QString &name);
/// Side by side, the first one first, as wide as their texts.
[[nodiscard]] QHBoxLayout *makeButtonLine(std::initializer_list<QPushButton *> buttons);

/// Shows one of several that take the same place, each as high as it must be.
void showStep(std::span<QWidget *const> steps, int index);

[[nodiscard]] QFormLayout *makeForm();

/// An editor for the code of an authenticator app, and what is typed in it, without the blanks some
/// apps show; empty where that is not six digits.
[[nodiscard]] QLineEdit *makeGoogleCode(QWidget *parent);
[[nodiscard]] Secret googleCodeIn(const QLineEdit &edit);

} // namespace mm
