package decree.google.vertexai.featurestore_customer_key_test

import data.decree.google.vertexai.featurestore_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in featurestore_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_vertex_ai_featurestore": [{"address": "google_vertex_ai_featurestore.ai_featurestore", "type": "google_vertex_ai_featurestore", "name": "ai_featurestore", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_vertex_ai_featurestore.ai_featurestore"}
}

test_complying_1 if {
	flagged({"resource": {"google_vertex_ai_featurestore": [{"address": "google_vertex_ai_featurestore.ai_featurestore", "type": "google_vertex_ai_featurestore", "name": "ai_featurestore", "provider": "google", "values": {"encryption_spec": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_vertex_ai_featurestore": [{"address": "google_vertex_ai_featurestore.ai_featurestore", "type": "google_vertex_ai_featurestore", "name": "ai_featurestore", "provider": "google", "values": {"encryption_spec": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
