# METADATA
# title: Endpoint services ask before they accept a connection
# description: Without acceptance every allowed account connects its network to the service unseen.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_endpoint_service
# custom:
#   id: aws.vpc.endpoint_service_acceptance
#   aliases: [CKV_AWS_123]
#   requirement: every VPC endpoint service must ask for acceptance of connections
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_vpc_endpoint_service]
#   profiles: [recommended]
#   remediation: Set `acceptance_required` to true.
#   fix:
#     set:
#       path: [acceptance_required]
#       value: true
package decree.aws.vpc.endpoint_service_acceptance

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint_service, "must ask for acceptance of connections", ["acceptance_required"]) if {
	some endpoint_service in input.resource.aws_vpc_endpoint_service
	acceptance_required := value.at(endpoint_service.values, ["acceptance_required"], null)
	value.known(acceptance_required)
	acceptance_required != true
}
