package decree.google.apikeys.restricted_apis_test

import data.decree.google.apikeys.restricted_apis

flagged(document) := addresses if {
	addresses := {finding.address | some finding in restricted_apis.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_apikeys_key.key"}
}

test_complying_1 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"api_targets": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_apikeys_key": [{"address": "google_apikeys_key.key", "type": "google_apikeys_key", "name": "key", "provider": "google", "values": {"restrictions": [{"api_targets": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
