package decree.aws.lightsail.instance_secrets_test

import data.decree.aws.lightsail.instance_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)[\"= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY|LS0tLS1CRUdJTi|QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_lightsail_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_lightsail_instance": [{"address": "aws_lightsail_instance.instance", "type": "aws_lightsail_instance", "name": "instance", "provider": "aws", "values": {"user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
