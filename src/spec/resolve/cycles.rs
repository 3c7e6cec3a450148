//! What leads back to itself, in time that grows with the number of edges.

/// For each node the component it belongs to: two nodes have the same one exactly if each leads to the other. (Kosaraju's algorithm, without
/// recursion, because a chain of types can be long.)
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut backwards = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|to| backwards[*to].push(from));
    }
    let mut component = vec![usize::MAX; edges.len()];
    for start in finishing_order(edges).into_iter().rev() {
        let mut queue = vec![start];
        while let Some(node) = queue.pop() {
            if component[node] == usize::MAX {
                component[node] = start;
                queue.extend(&backwards[node]);
            }
        }
    }
    component
}

/// The nodes in the order in which a depth-first walk is done with them.
fn finishing_order(edges: &[Vec<usize>]) -> Vec<usize> {
    let (mut seen, mut order) = (vec![false; edges.len()], Vec::with_capacity(edges.len()));
    for start in 0..edges.len() {
        let mut path = vec![(start, 0)];
        while let Some((node, next)) = path.pop() {
            if next == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(next) {
                Some(to) => path.extend([(node, next + 1), (*to, 0)]),
                None => order.push(node),
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn nodes_that_lead_to_each_other_are_together() {
        let edges = [vec![1], vec![2, 3], vec![0], vec![4], vec![3], vec![5], vec![]];
        let found = components(&edges);
        assert!(found[0] == found[1] && found[1] == found[2]);
        assert_eq!(found[3], found[4]);
        assert!(found[0] != found[3] && found[5] != found[6] && found[3] != found[5]);
    }

    #[test]
    fn a_long_circle_is_no_problem() {
        let count = 100_000;
        let edges: Vec<Vec<usize>> = (0..count).map(|node| vec![(node + 1) % count]).collect();
        let found = components(&edges);
        assert!(found.iter().all(|component| *component == found[0]));
    }
}
