# METADATA
# title: EBS snapshots cannot be shared with everyone
# description: A single wrong share hands a whole disk to every AWS account; the setting of the region refuses it,
#   whoever asks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ebs_snapshot_block_public_access
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
# custom:
#   id: aws.ebs.snapshot_block_public_access
#   requirement: every EBS snapshot block public access must refuse snapshots that are shared with everyone
#   severity: HIGH
#   category: network exposure
#   profiles: [recommended, ai_platform]
#   hand_written: the `block` in the name of the type is read as a refusal
#   resource_types: [aws_ebs_snapshot_block_public_access]
#   frameworks:
#     soc2: [cc_6_6]
#     pci_dss: ["10.3.2.8", "3.5.1.3.8", "A1.1.2.4", "A3.4.1.4"]
#   remediation: Set `state` to block-all-sharing, or to block-new-sharing while old shares are in use.
#   fix: {set: {path: [state], value: block-all-sharing}}
package decree.aws.ebs.snapshot_block_public_access

import data.decree.tf

deny contains tf.finding(setting, "snapshots may be shared with everyone", ["state"]) if {
	some setting in input.resource.aws_ebs_snapshot_block_public_access
	tf.one_of(setting, ["state"], null, {"unblocked"})
}
