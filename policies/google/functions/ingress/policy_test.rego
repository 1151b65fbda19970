package decree.google.functions.ingress_test

import data.decree.google.functions.ingress

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ingress.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {"service_config": [{"ingress_settings": "other"}]}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions2_function.function"}
}

test_violating_2 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions2_function.function"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {"service_config": [{"ingress_settings": "ALLOW_INTERNAL_ONLY"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {"service_config": [{"ingress_settings": "ALLOW_INTERNAL_AND_GCLB"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloudfunctions2_function": [{"address": "google_cloudfunctions2_function.function", "type": "google_cloudfunctions2_function", "name": "function", "provider": "google", "values": {"service_config": [{"ingress_settings": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"ingress_settings": "other"}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions_function.function"}
}

test_violating_4 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_cloudfunctions_function.function"}
}

test_complying_3 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"ingress_settings": "ALLOW_INTERNAL_ONLY"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"ingress_settings": "ALLOW_INTERNAL_AND_GCLB"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_cloudfunctions_function": [{"address": "google_cloudfunctions_function.function", "type": "google_cloudfunctions_function", "name": "function", "provider": "google", "values": {"ingress_settings": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
