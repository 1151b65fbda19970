# METADATA
# title: RDS instances are not publicly accessible
# description: >
#   A publicly accessible instance has an address on the internet; then only a security group and a password stand
#   before the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster_instance
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
# custom:
#   id: aws.rds.public_access
#   aliases: [CKV_AWS_17, AVD-AWS-0082, 35113e6f-2c6b-414d-beec-7a9482d3b2d1]
#   requirement: no RDS instance may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_db_instance, aws_rds_cluster_instance]
#   frameworks:
#     cis: ["2.2.3"]
#     soc2: [cc_6_2]
#     hipaa: ["164_308_a_3_i", "164_312_a_1"]
#     pci_dss: ["1.3.1.31", "1.3.2.31", "1.4.2.29"]
#     nist_800_53: [ac_4_21, sc_7_11, sc_7_3, sc_7_a]
#   remediation: Set publicly_accessible to false and reach the instance through your VPC.
#   fix:
#     set: {path: [publicly_accessible], value: false}
package decree.aws.rds.public_access

import data.decree.tf

instances contains instance if some instance in input.resource.aws_db_instance

instances contains instance if some instance in input.resource.aws_rds_cluster_instance

deny contains tf.finding(instance, "instance is publicly accessible", ["publicly_accessible"]) if {
	some instance in instances
	tf.is_true(instance, ["publicly_accessible"], false)
}
