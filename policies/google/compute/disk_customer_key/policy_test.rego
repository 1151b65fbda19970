package decree.google.compute.disk_customer_key_test

import data.decree.google.compute.disk_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in disk_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_disk.disk"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {"disk_encryption_key": [{"kms_key_self_link": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {"disk_encryption_key": [{"raw_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {"disk_encryption_key": [{"rsa_encrypted_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {"disk_encryption_key": [{"kms_key_self_link": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {"disk_encryption_key": [{"raw_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_disk": [{"address": "google_compute_disk.disk", "type": "google_compute_disk", "name": "disk", "provider": "google", "values": {"disk_encryption_key": [{"rsa_encrypted_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_2 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_compute_region_disk.region_disk"}
}

test_complying_4 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {"disk_encryption_key": [{"kms_key_name": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {"disk_encryption_key": [{"raw_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {"disk_encryption_key": [{"rsa_encrypted_key": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {"disk_encryption_key": [{"kms_key_name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {"disk_encryption_key": [{"raw_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_compute_region_disk": [{"address": "google_compute_region_disk.region_disk", "type": "google_compute_region_disk", "name": "region_disk", "provider": "google", "values": {"disk_encryption_key": [{"rsa_encrypted_key": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
