# METADATA
# title: Endpoint services are not offered to everyone
# description: A star among the allowed principals offers the service to each account of AWS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_endpoint_service
# custom:
#   id: aws.vpc.endpoint_service_public
#   requirement: no VPC endpoint service may have allowed_principals containing "*"
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_vpc_endpoint_service]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-08]
#   remediation: Name the accounts that may connect instead of `*`.
package decree.aws.vpc.endpoint_service_public

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_service, "must not have \"*\" in `allowed_principals`", ["allowed_principals"]) if {
	some endpoint_service in input.resource.aws_vpc_endpoint_service
	value.has(endpoint_service.values.allowed_principals, "*")
}
