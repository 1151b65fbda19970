package decree.google.vertexai.colab_idle_shutdown_test

import data.decree.google.vertexai.colab_idle_shutdown

flagged(document) := addresses if {
	addresses := {finding.address | some finding in colab_idle_shutdown.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_colab_runtime_template": [{"address": "google_colab_runtime_template.runtime_template", "type": "google_colab_runtime_template", "name": "runtime_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_colab_runtime_template.runtime_template"}
}

test_complying_1 if {
	flagged({"resource": {"google_colab_runtime_template": [{"address": "google_colab_runtime_template.runtime_template", "type": "google_colab_runtime_template", "name": "runtime_template", "provider": "google", "values": {"idle_shutdown_config": [{"idle_timeout": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_colab_runtime_template": [{"address": "google_colab_runtime_template.runtime_template", "type": "google_colab_runtime_template", "name": "runtime_template", "provider": "google", "values": {"idle_shutdown_config": [{"idle_timeout": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
