# METADATA
# title: Copies of EBS snapshots are encrypted
# description: An unencrypted copy can be shared with any account and read there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_snapshot_copy
# custom:
#   id: aws.ebs.snapshot_copy_encryption
#   requirement: every EBS snapshot copy must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_ebs_snapshot_copy]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_7_5]
#     pci_dss: ["3.5.1.13", "8.3.2.20"]
#   remediation: Set `encrypted` to true.
#   fix:
#     set:
#       path: [encrypted]
#       value: true
package decree.aws.ebs.snapshot_copy_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(snapshot_copy, "must be encrypted at rest", ["encrypted"]) if {
	some snapshot_copy in input.resource.aws_ebs_snapshot_copy
	encrypted := value.at(snapshot_copy.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}
