package decree.google.vertexai.colab_customer_key_test

import data.decree.google.vertexai.colab_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in colab_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_colab_runtime_template": [{"address": "google_colab_runtime_template.runtime_template", "type": "google_colab_runtime_template", "name": "runtime_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_colab_runtime_template.runtime_template"}
}

test_complying_1 if {
	flagged({"resource": {"google_colab_runtime_template": [{"address": "google_colab_runtime_template.runtime_template", "type": "google_colab_runtime_template", "name": "runtime_template", "provider": "google", "values": {"encryption_spec": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_colab_runtime_template": [{"address": "google_colab_runtime_template.runtime_template", "type": "google_colab_runtime_template", "name": "runtime_template", "provider": "google", "values": {"encryption_spec": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
