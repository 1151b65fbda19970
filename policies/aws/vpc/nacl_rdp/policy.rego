# METADATA
# title: Network ACLs do not open Remote Desktop to the internet
# description: The network ACL is the second wall around a subnet; with port 3389 open there, one careless
#   security group is enough.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/network_acl_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_network_acl
# custom:
#   id: aws.vpc.nacl_rdp
#   aliases: [CKV_AWS_231, a20be318-cac7-457b-911d-04cc6e812c25]
#   requirement: no network ACL may allow RDP from the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_network_acl, aws_network_acl_rule, aws_default_network_acl]
#   frameworks:
#     cis: ["5.2"]
#     soc2: [cc_6_6]
#     pci_dss: ["1.2.8.21", "1.3.1.24", "1.3.2.24", "1.4.2.22", "1.5.1.21", A1.1.3.21]
#   remediation: Allow port 3389 from the addresses of your own networks only.
package decree.aws.vpc.nacl_rdp

import data.decree.net
import data.decree.tf

deny contains tf.finding(acl, "must not be reachable over RDP from the internet", opening.path) if {
	some acl in input.resource.aws_network_acl
	some opening in net.open_ingress(acl)
	net.reaches(opening, "tcp", 3389)
}

deny contains tf.finding(acl_rule, "must not be reachable over RDP from the internet", opening.path) if {
	some acl_rule in input.resource.aws_network_acl_rule
	some opening in net.open_ingress(acl_rule)
	net.reaches(opening, "tcp", 3389)
}

deny contains tf.finding(network_acl, "must not be reachable over RDP from the internet", opening.path) if {
	some network_acl in input.resource.aws_default_network_acl
	some opening in net.open_ingress(network_acl)
	net.reaches(opening, "tcp", 3389)
}
