// SPDX-License-Identifier: MIT
// Asks the browser's wallet (EIP-1193) for an account and for its signature of the form's message, which holds the
// gateway's time as it was when the page was made: it is signed with the time at which the wallet is asked.
'use strict';
{
    const form = document.getElementById('answer');
    const ask = document.getElementById('ask');
    const texts = document.querySelectorAll('#status p');
    const show = (id) => texts.forEach((text) => { text.hidden = text.id !== id; });
    const hex = (text) => '0x' + Array.from(new TextEncoder().encode(text),
        (byte) => byte.toString(16).padStart(2, '0')).join('');
    const userRefused = 4001; // EIP-1193

    const opened = Date.now();
    const gatewayTime = () => String(Number(form.dataset.now) + Date.now() - opened);

    const sign = async () => {
        const wallet = window.ethereum;
        if (!wallet) {
            show('no-wallet');
            return;
        }
        ask.disabled = true;
        show('asking');
        try {
            const [address] = await wallet.request({ method: 'eth_requestAccounts' });
            const timestamp = gatewayTime();
            const message = form.dataset.message.replaceAll(form.dataset.now, timestamp);
            const signature = await wallet.request({ method: 'personal_sign', params: [hex(message), address] });
            form.elements.address.value = address;
            form.elements.signature.value = signature;
            form.elements.timestamp.value = timestamp;
            form.submit();
        } catch (error) {
            show(error && error.code === userRefused ? 'refused' : 'failed');
            ask.disabled = false;
        }
    };
    ask.addEventListener('click', sign);
    document.getElementById('give-up').addEventListener('click', () => {
        form.elements.error.value = 'access_denied';
        form.submit();
    });
    if (!window.ethereum) { // some wallets come late
        show('no-wallet');
        window.addEventListener('ethereum#initialized', () => show('ready'), { once: true });
    }
}
