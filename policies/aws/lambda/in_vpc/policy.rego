# METADATA
# title: Lambda functions run inside a VPC
# description: Outside a VPC a function talks to the internet freely, past firewalls and flow logs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function
# custom:
#   id: aws.lambda.in_vpc
#   aliases: [CKV_AWS_117]
#   requirement: every Lambda function must run inside a VPC
#   severity: INFO
#   category: network isolation
#   resource_types: [aws_lambda_function]
#   frameworks:
#     pci_dss: ["1.2.8.20", "1.3.1.23", "1.3.2.23", "1.4.2.21", "1.5.1.20", A1.1.3.20]
#     aws_ai_security: [AISF-RUNTIME-03]
#   remediation: Add a `vpc_config` with private subnets and a security group.
package decree.aws.lambda.in_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must run inside a VPC", ["vpc_config", 0, "subnet_ids"]) if {
	some function in input.resource.aws_lambda_function
	value.absent(value.at(function.values, ["vpc_config", 0, "subnet_ids"], null))
}
