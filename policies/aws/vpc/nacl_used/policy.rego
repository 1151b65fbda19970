# METADATA
# title: Network ACLs are attached to a subnet
# description: An ACL that guards nothing gives a false picture of what is protected.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl
# custom:
#   id: aws.vpc.nacl_used
#   aliases: [CKV2_AWS_1]
#   requirement: every network ACL must be attached to a subnet
#   severity: LOW
#   category: hygiene
#   resource_types: [aws_network_acl]
#   frameworks:
#     pci_dss: ["1.2.8.39", "1.3.1.43", "1.3.2.43", "1.4.2.41", "1.5.1.39", A1.1.3.39]
#   remediation: Add the `aws_network_acl_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_network_acl_association
#       attributes:
#         network_acl_id: ${self.id}
package decree.aws.vpc.nacl_used

import data.decree.tf
import data.decree.value

deny contains tf.finding(acl, "must be attached to a subnet", []) if {
	some acl in input.resource.aws_network_acl
	value.absent(value.at(acl.values, ["subnet_ids"], null))
	every acl_association in possible_acl_associations(acl) {
		item := acl_association
		value.absent(item)
	}
}

possible_acl_associations(acl) := [candidate |
	some candidate in input.resource.aws_network_acl_association
	tf.could_refer(value.at(candidate.values, ["network_acl_id"], null), acl)
]
