package decree.google.kms.rotation_test

import data.decree.google.kms.rotation

flagged(document) := addresses if {
	addresses := {finding.address | some finding in rotation.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "other", "purpose": "other"}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key.crypto_key"}
}

test_violating_2 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"purpose": "other"}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key.crypto_key"}
}

test_violating_3 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "other"}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key.crypto_key"}
}

test_complying_1 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"purpose": "other", "rotation_period": "7774214s"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "other", "purpose": "ASYMMETRIC_SIGN"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "other", "purpose": "ASYMMETRIC_DECRYPT"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "other", "purpose": "MAC"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "${var.not_given}", "purpose": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "other", "purpose": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_kms_crypto_key.crypto_key"}
}

test_unknown_3 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"purpose": "${var.not_given}", "rotation_period": "7774214s"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"purpose": "other", "rotation_period": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"purpose": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "${var.not_given}", "purpose": "ASYMMETRIC_SIGN"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_kms_crypto_key": [{"address": "google_kms_crypto_key.crypto_key", "type": "google_kms_crypto_key", "name": "crypto_key", "provider": "google", "values": {"rotation_period": "${var.not_given}", "purpose": "ASYMMETRIC_DECRYPT"}, "managed": true}]}, "data": {}}) == set()
}
