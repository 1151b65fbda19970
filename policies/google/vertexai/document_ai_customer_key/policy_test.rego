package decree.google.vertexai.document_ai_customer_key_test

import data.decree.google.vertexai.document_ai_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in document_ai_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_document_ai_processor": [{"address": "google_document_ai_processor.ai_processor", "type": "google_document_ai_processor", "name": "ai_processor", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_document_ai_processor.ai_processor"}
}

test_complying_1 if {
	flagged({"resource": {"google_document_ai_processor": [{"address": "google_document_ai_processor.ai_processor", "type": "google_document_ai_processor", "name": "ai_processor", "provider": "google", "values": {"kms_key_name": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_document_ai_processor": [{"address": "google_document_ai_processor.ai_processor", "type": "google_document_ai_processor", "name": "ai_processor", "provider": "google", "values": {"kms_key_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
