# METADATA
# title: Transfer servers have their endpoint in a VPC
# description: A public endpoint cannot be limited to the addresses of your partners.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/transfer_server
# custom:
#   id: aws.transfer.endpoint_vpc
#   aliases: [CKV_AWS_164]
#   requirement: every Transfer server must run inside a VPC
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_transfer_server]
#   remediation: Set `endpoint_type` to "VPC".
#   fix:
#     set:
#       path: [endpoint_type]
#       value: VPC
package decree.aws.transfer.endpoint_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must run inside a VPC", ["endpoint_type"]) if {
	some server in input.resource.aws_transfer_server
	endpoint_type := value.at(server.values, ["endpoint_type"], null)
	value.known(endpoint_type)
	not endpoint_type in ["VPC", "VPC_ENDPOINT"]
}
