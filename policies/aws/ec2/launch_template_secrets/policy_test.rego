package decree.aws.ec2.launch_template_secrets_test

import data.decree.aws.ec2.launch_template_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in launch_template_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)[\"= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY|LS0tLS1CRUdJTi|QUtJQ"}, "managed": true}]}, "data": {}}) == {"aws_launch_template.template"}
}

test_complying_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_launch_template": [{"address": "aws_launch_template.template", "type": "aws_launch_template", "name": "template", "provider": "aws", "values": {"user_data": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
