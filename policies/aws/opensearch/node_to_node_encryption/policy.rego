# METADATA
# title: OpenSearch domains encrypt the traffic between nodes
# description: Documents and queries otherwise travel between the nodes in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.node_to_node_encryption
#   aliases: [CKV_AWS_6, AVD-AWS-0043]
#   requirement: every OpenSearch or Elasticsearch domain must encrypt traffic between nodes
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_a", "164_312_e_1"]
#     pci_dss:
#       ["1.2.5.13", "1.2.5.7", "2.2.5.13", "2.2.5.7", "2.2.7.17", "2.2.7.9", "4.2.1.1.13", "4.2.1.1.25",
#        "4.2.1.17", "4.2.1.9", "8.3.2.28", "8.3.2.41"]
#     nist_800_53:
#       [ac_24_1, ac_4, ac_4_22, au_9_3, ca_9_b, pm_17_b, sc_13_a, sc_23, sc_7_4_b, sc_7_4_g, sc_8, sc_8_1,
#        sc_8_2, sc_8_3, sc_8_4, sc_8_5, si_1_a_2]
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Set `node_to_node_encryption.0.enabled` to true.
#   fix:
#     set:
#       path: [node_to_node_encryption, 0, enabled]
#       value: true
package decree.aws.opensearch.node_to_node_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must encrypt traffic between nodes", ["node_to_node_encryption", 0, "enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	enabled := value.at(domain.values, ["node_to_node_encryption", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must encrypt traffic between nodes", ["node_to_node_encryption", 0, "enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	enabled := value.at(domain.values, ["node_to_node_encryption", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
