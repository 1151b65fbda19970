package decree.google.compute.os_login_test

import data.decree.google.compute.os_login

flagged(document) := addresses if {
	addresses := {finding.address | some finding in os_login.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"enable-oslogin": "FALSE"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"enable-oslogin": "false"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"enable-oslogin": false}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"enable-oslogin": "False"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"enable-oslogin": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_compute_instance": [{"address": "google_compute_instance.instance", "type": "google_compute_instance", "name": "instance", "provider": "google", "values": {"metadata": {"enable-oslogin": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "FALSE"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_6 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "false"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_7 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": false}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_violating_8 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "False"}}, "managed": true}]}, "data": {}}) == {"google_compute_instance_template.instance_template"}
}

test_complying_3 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_compute_instance_template": [{"address": "google_compute_instance_template.instance_template", "type": "google_compute_instance_template", "name": "instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "FALSE"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_10 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "false"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_11 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": false}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_violating_12 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "False"}}, "managed": true}]}, "data": {}}) == {"google_compute_region_instance_template.region_instance_template"}
}

test_complying_5 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_compute_region_instance_template": [{"address": "google_compute_region_instance_template.region_instance_template", "type": "google_compute_region_instance_template", "name": "region_instance_template", "provider": "google", "values": {"metadata": {"enable-oslogin": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
