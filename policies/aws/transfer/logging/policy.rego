# METADATA
# title: Transfer servers keep logs
# description: Without logs no one can tell who took which file.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/transfer_server
# custom:
#   id: aws.transfer.logging
#   requirement: every Transfer server must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_transfer_server]
#   remediation: Name a log group in `structured_log_destinations`.
package decree.aws.transfer.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must have logging enabled", []) if {
	some server in input.resource.aws_transfer_server
	value.absent(value.at(server.values, ["logging_role"], null))
	value.absent(value.at(server.values, ["structured_log_destinations"], null))
}
