package decree.aws.iam.wildcard_resource_test

import data.decree.aws.iam.wildcard_resource as policy
import data.decree.testing

test_action_on_all_resources_is_flagged if {
	_found([_policy(_statement)]) == {[
		"aws_iam_policy.p", ["policy"],
		"policy allows `s3:GetObject`, `s3:*` on all resources",
	]}
}

test_statement_that_is_limited_passes if {
	every change in [
		{"Effect": "Deny"},
		{"Resource": "arn:aws:s3:::data/*"},
		{"Action": ["ec2:DescribeInstances", "ecr:GetAuthorizationToken", "s3:ListAllMyBuckets"]},
		{"Condition": {"StringEquals": {"aws:ResourceTag/Team": "ml"}}},
	] {
		_found([_policy(object.union(_statement, change))]) == set()
	}
}

test_actions_that_know_no_resource_pass if {
	every action in [
		"cloudwatch:GetMetricData", "cloudwatch:PutMetricData", "ec2:CreateNetworkInterface",
		"ec2:AssignPrivateIpAddresses", "ec2messages:GetMessages", "logs:CreateLogDelivery",
		"ssm:UpdateInstanceInformation", "ssmmessages:OpenDataChannel", "sts:GetCallerIdentity",
		"xray:PutTraceSegments",
	] {
		_found([_policy(object.union(_statement, {"Action": action}))]) == set()
	}
}

test_unknown_values_are_silent if {
	_found([_policy(object.union(_statement, {"Action": "${var.action}"}))]) == set()
	_found([_policy(object.union(_statement, {"Resource": "${var.resource}"}))]) == set()
}

test_wildcard_is_not_excused_by_what_it_includes if {
	count(_found([_policy(object.union(_statement, {"Action": "ec2:*"}))])) == 1
}

_policy(statement) := testing.resource("aws_iam_policy", "p", {"policy": {"Statement": statement}})

_statement := {"Effect": "Allow", "Action": ["s3:GetObject", "s3:*", "s3:ListBucket"], "Resource": "*"}

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
