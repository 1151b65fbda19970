package decree.google.vertexai.workbench_customer_key_test

import data.decree.google.vertexai.workbench_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in workbench_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_workbench_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "set"}], "data_disks": [{}]}]}, "managed": true}]}, "data": {}}) == {"google_workbench_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "set"}], "data_disks": [{}, {"kms_key": "set"}]}]}, "managed": true}]}, "data": {}}) == {"google_workbench_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "set"}], "data_disks": [{"kms_key": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "${var.not_given}"}], "data_disks": [{"kms_key": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_workbench_instance": [{"address": "google_workbench_instance.instance", "type": "google_workbench_instance", "name": "instance", "provider": "google", "values": {"gce_setup": [{"boot_disk": [{"kms_key": "set"}], "data_disks": [{"kms_key": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
