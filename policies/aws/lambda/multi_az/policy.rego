# METADATA
# title: Lambda functions in a VPC span several availability zones
# description: A function with a single subnet stops with its zone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.multi_az
#   requirement: every Lambda function must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_lambda_function]
#   remediation: Name subnets of at least two availability zones in `vpc_config`.
package decree.aws.lambda.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must be spread over several availability zones", []) if {
	some function in input.resource.aws_lambda_function
	value.present(value.at(function.values, ["vpc_config"], null))
	value.complete(function.values, ["vpc_config", 0, "subnet_ids"])
	count([1 | some subnet_id in value.list(function.values, ["vpc_config", 0, "subnet_ids"]); not not_it_is_set(subnet_id)]) < 2
}

not_it_is_set(subnet_id) if {
	item := subnet_id
	value.absent(item)
}
