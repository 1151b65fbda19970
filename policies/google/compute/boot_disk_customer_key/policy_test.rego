package decree.google.compute.boot_disk_customer_key_test

import data.decree.google.compute.boot_disk_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in boot_disk_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"boot_disk": [{"kms_key_self_link": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"boot_disk": [{"disk_encryption_key_raw": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"boot_disk": [{"disk_encryption_key_rsa": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"boot_disk": [{"kms_key_self_link": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"boot_disk": [{"disk_encryption_key_raw": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"boot_disk": [{"disk_encryption_key_rsa": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"disk": [{}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"disk": [{}, {"disk_encryption_key": [{"kms_key_self_link": "set"}]}]}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_complying_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"disk": [{"disk_encryption_key": [{"kms_key_self_link": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"disk": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"disk": [{}]}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"disk": [{}, {"disk_encryption_key": [{"kms_key_self_link": "set"}]}]}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_complying_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"disk": [{"disk_encryption_key": [{"kms_key_self_link": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"disk": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"disk": [{"disk_encryption_key": [{"kms_key_self_link": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
