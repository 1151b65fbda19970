# METADATA
# title: Transfer servers use a recent security policy
# description: The default policy still accepts ciphers and key exchanges that have been withdrawn.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/transfer_server
# custom:
#   id: aws.transfer.security_policy
#   aliases: [CKV_AWS_380]
#   requirement: every Transfer server must use a recent security policy
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_transfer_server]
#   remediation: Set `security_policy_name` to `TransferSecurityPolicy-2024-01` or a newer one.
package decree.aws.transfer.security_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(server, "must require at least TLS 1.2", ["security_policy_name"]) if {
	some server in input.resource.aws_transfer_server
	security_policy_name := value.at(server.values, ["security_policy_name"], null)
	value.known(security_policy_name)
	not value.matches(security_policy_name, `(2024|2025|2026)|PQ`)
}
