# METADATA
# title: Network ACLs do not open every port to the internet
# description: "A rule for all ports takes the network ACL out of play: only security groups are left between
#   the subnet and the internet."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_network_acl
# custom:
#   id: aws.vpc.nacl_all_ports
#   aliases: [CKV_AWS_352]
#   requirement: network ACLs must not let the internet reach every port
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_network_acl, aws_network_acl_rule, aws_default_network_acl]
#   frameworks:
#     cis: ["5.2"]
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b", "164_312_e_1"]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_4_21, cm_2_2, cm_2_a, cm_6_a, cm_7_b, cm_8_6,
#        cm_9_b, sc_7_11, sc_7_12, sc_7_16, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27, sc_7_28, sc_7_5,
#        sc_7_7, sc_7_a, sc_7_c]
#   remediation: Name the ports that have to be reached, or the addresses they may be reached from.
package decree.aws.vpc.nacl_all_ports

import data.decree.net
import data.decree.tf

deny contains tf.finding(acl, "must not let the internet reach every port", opening.path) if {
	some acl in input.resource.aws_network_acl
	some opening in net.open_ingress(acl)
	net.reaches_every_port(opening, "any")
}

deny contains tf.finding(acl_rule, "must not let the internet reach every port", opening.path) if {
	some acl_rule in input.resource.aws_network_acl_rule
	some opening in net.open_ingress(acl_rule)
	net.reaches_every_port(opening, "any")
}

deny contains tf.finding(network_acl, "must not let the internet reach every port", opening.path) if {
	some network_acl in input.resource.aws_default_network_acl
	some opening in net.open_ingress(network_acl)
	net.reaches_every_port(opening, "any")
}
