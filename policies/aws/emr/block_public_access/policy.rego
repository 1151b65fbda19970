# METADATA
# title: EMR refuses clusters that are open to the internet
# description: Open management ports of Hadoop and Spark run code for anyone who finds them; the setting of the
#   region refuses every cluster whose security groups would open them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_block_public_access_configuration
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html
# custom:
#   id: aws.emr.block_public_access
#   aliases: [CKV_AWS_390]
#   requirement: every EMR block public access configuration must refuse security groups that are open to the internet
#   severity: HIGH
#   category: network exposure
#   profiles: [recommended]
#   hand_written: the `block` in the name of the type and of the attribute is read as a refusal
#   resource_types: [aws_emr_block_public_access_configuration]
#   frameworks:
#     pci_dss: ["1.2.8.16", "1.3.1.18", "1.3.2.18", "1.4.2.17", "1.5.1.16", "10.3.2.12", "3.5.1.3.14", "A1.1.2.8",
#       "A1.1.3.16", "A3.4.1.8"]
#   remediation: Set `block_public_security_group_rules` to true.
#   fix: {set: {path: [block_public_security_group_rules], value: true}}
package decree.aws.emr.block_public_access

import data.decree.tf

deny contains tf.finding(configuration, message, ["block_public_security_group_rules"]) if {
	some configuration in input.resource.aws_emr_block_public_access_configuration
	tf.is_false(configuration, ["block_public_security_group_rules"], false)
	message := "clusters may open their ports to the internet"
}
