# METADATA
# title: EC2 instances have no public IP address
# description: An instance with a public address is one open security group away from being attacked directly.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_public_ip
#   aliases: [CKV_AWS_88]
#   requirement: no EC2 instance may have a public IP address
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_instance]
#   frameworks:
#     soc2: [cc_6_6]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, mp_2, sc_25,
#        sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27, sc_7_28,
#        sc_7_3, sc_7_7, sc_7_9_a, sc_7_a, sc_7_b, sc_7_c]
#   remediation: Set `associate_public_ip_address` to false, and reach the instances through a load balancer or
#     Session Manager.
package decree.aws.ec2.instance_public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have a public IP address", ["associate_public_ip_address"]) if {
	some instance in input.resource.aws_instance
	instance.values.associate_public_ip_address == true
}

deny contains tf.finding(instance, "must not have a public IP address", []) if {
	some instance in input.resource.aws_instance
	some eip in input.resource.aws_eip
	tf.refers(value.at(eip.values, ["instance"], null), instance)
	value.present(eip)
}
