"""sign.py CONFIG TOKEN STATEMENT BUNDLE: signs a whole statement with Python's sigstore; its command line makes one of its own."""
import sys
from pathlib import Path

from sigstore.dsse import Statement
from sigstore.models import ClientTrustConfig
from sigstore.oidc import IdentityToken
from sigstore.sign import SigningContext

config, token, statement, bundle = sys.argv[1:]
context = SigningContext.from_trust_config(ClientTrustConfig.from_json(Path(config).read_text()))
with context.signer(IdentityToken(token)) as signer:
    signed = signer.sign_dsse(Statement(Path(statement).read_bytes()))
Path(bundle).write_text(signed.to_json())
