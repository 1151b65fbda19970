# METADATA
# title: Classic load balancers accept encrypted traffic only
# description: Passwords and sessions sent over plain HTTP can be read and changed by anyone on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_https
#   aliases: [CKV_AWS_376]
#   requirement: every classic load balancer must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_elb]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_ii_a", "164_312_e_1", "164_312_e_2_i", "164_312_e_2_ii"]
#     pci_dss: ["1.2.5.1", "2.2.5.1", "2.2.7.1", "4.2.1.1", "4.2.1.1.3", "8.3.2.1"]
#     nist_800_53:
#       [ac_17_2, ac_24_1, ac_4, ac_4_22, au_9_3, ca_9_b, ia_5_1_c, pm_17_b, sc_13_a, sc_23, sc_23_5, sc_7_4_b,
#        sc_7_4_g, sc_7_5, sc_8, sc_8_1, sc_8_2, sc_8_3, sc_8_4, sc_8_5, si_1_a_2]
#   remediation: Set `lb_protocol` of each listener to `https` or `ssl`.
package decree.aws.elb.classic_https

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must accept HTTPS only", ["listener", i, "lb_protocol"]) if {
	some elb in input.resource.aws_elb
	some i, listener in elb.values.listener
	lb_protocol := value.at(listener, ["lb_protocol"], null)
	value.known(lb_protocol)
	not lb_protocol in ["https", "HTTPS", "ssl", "SSL"]
}
