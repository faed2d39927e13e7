// SPDX-License-Identifier: MIT
// Telegram's answer comes in the address's fragment, which only a script can read.
'use strict';
{
    const form = document.getElementById('answer');
    const result = new URLSearchParams(location.hash.slice(1)).get('tgAuthResult');
    history.replaceState(null, '', location.pathname + location.search); // not for the history
    if (result) {
        form.elements.tgAuthResult.value = result;
        form.submit();
    } else {
        document.getElementById('waiting').hidden = true;
        document.getElementById('nothing').hidden = false;
    }
}
